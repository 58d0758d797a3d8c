package gatehouse.foundation.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes round again and again while the program answers browsers; where no server is set it never begins. */
@Component
@ConditionalOnWebApplication
public final class MailLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailLoop.class);
    private static final long BETWEEN_MILLIS = 5_000;
    private static final long AFTER_A_FAULT_MILLIS = 60_000;

    private final MailSender sender;
    private volatile Thread thread;

    public MailLoop(MailSender sender) {
        this.sender = sender;
    }

    @Override
    public void start() {
        if (sender.isOn()) {
            Thread begun = new Thread(this::goRound, "mail");
            begun.setDaemon(true);
            thread = begun;
            begun.start();
        }
    }

    private void goRound() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(round() ? BETWEEN_MILLIS : AFTER_A_FAULT_MILLIS);
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it went without a fault; one is logged, and the next round begins anew. */
    private boolean round() {
        try {
            sender.round();
            return true;
        } catch (RuntimeException fault) {
            LOG.error("E-mail could not be looked after; trying again in a minute", fault);
            return false;
        }
    }

    @Override
    public void stop() {
        Thread begun = thread;
        thread = null;
        if (begun != null) {
            begun.interrupt();
            try {
                begun.join(BETWEEN_MILLIS);
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
