/** The command line and how the parts are put together. Refuses a command it does not know, with the list of those it does. */
package gatehouse.home.command;
