/** Finding: the items and names of the plans that a person may see. Refuses to count, rank by or name anything else. */
package gatehouse.home.search;
