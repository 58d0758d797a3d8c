package gatehouse.home.command;

/** Where the program begins. */
public final class Gatehouse {
    private Gatehouse() {}

    /** Runs the command named by the first argument. */
    public static void main(String[] arguments) {
        System.out.println("Gatehouse");
    }
}
