package gatehouse.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An installation in use: the program, one browser, and the people who have accounts. */
final class World implements AutoCloseable {
    private Running gatehouse;
    private final Chromium chromium = new Chromium();
    private final List<Person> seated = new ArrayList<>();

    /** One that nobody has used. */
    World() throws IOException {
        this(Running.anew());
    }

    private World(Running gatehouse) {
        this.gatehouse = gatehouse;
    }

    /** One in which {@link WorkedExample} stands. */
    static World ofTheExample() throws IOException, InterruptedException {
        return new World(Running.copyOf(WorkedExample.installation()));
    }

    Running gatehouse() {
        return gatehouse;
    }

    /** The program, started again on the same data after it was cut off. */
    Running isStartedAgain() throws IOException {
        gatehouse = gatehouse.again();
        gatehouse.address();
        return gatehouse;
    }

    /** Somebody who has not signed in yet. */
    Person person(String signInName, Seat seat) {
        Person person = chromium.person(signInName, seat, gatehouse.address());
        seated.add(person);
        return person;
    }

    /** The administrator, whose account is the first, made by the one-time link. */
    Person administrator(Seat seat) {
        Person person = person("robin", seat);
        person.open(gatehouse.firstLink());
        person.fill("Which force is this?", "Northshire Police");
        person.fill("What is your name?", "Robin Marsh");
        person.fill("In what post?", "Systems administrator");
        person.fill("What do you want to sign in as?", "robin");
        person.tick("In what roles?", "Administrator");
        person.fill("What password do you choose?", Person.PASSWORD);
        person.fill("The same again", Person.PASSWORD);
        person.picture("first-account");
        person.press("Make the account");
        person.signIn();
        return person;
    }

    /** Somebody to whom the administrator has given an account, and who has chosen a password and signed in. */
    Person added(Person administrator, Seat seat, String signInName, String name, String post, String role) {
        administrator.open("/accounts/new");
        administrator.fill("What is the person's name?", name);
        administrator.fill("In what post?", post);
        administrator.fill("What does the person sign in as?", signInName);
        administrator.tick("In what roles?", role);
        administrator.press("Add this person");
        String link = administrator.page().locator("code.secret").innerText();
        Person person = person(signInName, seat);
        person.open(link);
        person.fill("What password do you choose?", Person.PASSWORD);
        person.fill("The same again", Person.PASSWORD);
        person.press("Set the password");
        person.signIn();
        return person;
    }

    /** The coordinator, with an account from an administrator at a desk. */
    Person coordinator(Seat seat) {
        return coordinator(administrator(Seat.DESK), seat);
    }

    Person coordinator(Person administrator, Seat seat) {
        return added(administrator, seat, "sam", "PC Sam Reed", "CT SecCo", "CT security coordinator");
    }

    Person commander(Person administrator, Seat seat) {
        return added(administrator, seat, "ana", "Ch Supt Ana Wells", "Gold", "Strategic commander");
    }

    /** Somebody who has an account, and signs in. */
    Person signedIn(String signInName, Seat seat) {
        Person person = person(signInName, seat);
        person.signIn();
        return person;
    }

    /** Everybody goes and the program is stopped; the folder that it leaves. */
    Path isLeft() {
        seated.forEach(Person::close);
        chromium.close();
        return gatehouse.isStopped();
    }

    @Override
    public void close() throws IOException {
        Running.delete(isLeft());
    }
}
