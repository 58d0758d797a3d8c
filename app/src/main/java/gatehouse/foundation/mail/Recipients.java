package gatehouse.foundation.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What can be an address, and what is one only to somebody who means harm. */
public final class Recipients {
    private static final int LONGEST = 254;

    private Recipients() {}

    /** Whether these words are one address of one mailbox, with nothing that could begin another line of a letter. */
    public static boolean isOne(String typed) {
        if (typed.length() > LONGEST
                || !typed.matches("[^@\\s<>,;:\\\\\"()\\[\\]\\p{Cntrl}]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+")) {
            return false;
        }
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException no) {
            return false;
        }
    }
}
