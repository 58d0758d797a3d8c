/** Measurements. Each figure stands beside a yardstick or a floor that was measured in the same run. */
package gatehouse.bench;
