/** When the events are, of the plans that a person may see. Refuses to name an event to anyone who is not on its plan. */
package gatehouse.home.calendar;
