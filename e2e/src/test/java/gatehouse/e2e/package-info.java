/** The packaged program, driven in a real browser by people. */
package gatehouse.e2e;
