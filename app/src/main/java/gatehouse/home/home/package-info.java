/** What needs me today. Refuses to show more of a plan than its name to someone who is only passing. */
package gatehouse.home.home;
