package gatehouse.foundation.web;

/** One of the answers that a field offers: what is sent, and what the person reads. */
public record Option(String code, String words) {}
