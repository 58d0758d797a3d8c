package gatehouse.foundation.mail;

/**
 * What came of handing a letter to the server.
 *
 * @param said in the server's words, or ours
 */
record Handed(Outcome outcome, String said) {

    enum Outcome {
        SENT,
        /** The server said not now. */
        LATER,
        /** It said never. */
        REFUSED,
        /** It had the whole letter and did not say. */
        UNKNOWN,
        /** No server answered, or not one that would let us in, so that no other letter goes either. */
        NOT_REACHED
    }
}
