/** What others did to the plans that a person writes, since they last looked. Refuses to turn down what is due. */
package gatehouse.home.notice;
