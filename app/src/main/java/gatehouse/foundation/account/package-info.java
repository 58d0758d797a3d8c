/**
 * People: their accounts, how they sign in, and what they typed when their session had ended.
 *
 * <p>Refuses to say whether a name has an account, to keep a password that could be guessed, and to let anyone change
 * their own roles.
 */
package gatehouse.foundation.account;
