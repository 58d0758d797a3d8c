/**
 * The force's coordinators: how far each has come, by whom they are mentored, and how much they carry.
 *
 * <p>Refuses to name the plans that a coordinator is on: the lead sees how many, and the next day.
 */
package gatehouse.tasking.accreditation;
