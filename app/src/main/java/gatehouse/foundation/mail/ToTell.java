package gatehouse.foundation.mail;

/** A later room that has something to tell by itself when its day comes; asked now and then by the one process that sends. */
public interface ToTell {

    /** Writes the letters whose day has come, each once. */
    void tell();
}
