/** The least program that has the web and its security: what starting ours is measured against. */
package gatehouse.bare;
