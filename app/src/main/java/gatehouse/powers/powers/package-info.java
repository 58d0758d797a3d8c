/**
 * Powers and policy: what may be done and under what, orders made or awaited, rights, health and safety, data
 * protection.
 *
 * <p>Refuses an entry that does not say what it is; an order still awaited is kept as awaited, with its owner and date.
 */
package gatehouse.powers.powers;
