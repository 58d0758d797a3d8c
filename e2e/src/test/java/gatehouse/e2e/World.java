package gatehouse.e2e;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An installation in use: the program, one browser, and the people who have accounts. */
final class World implements AutoCloseable {
    private Running gatehouse = Running.anew();
    private final Chromium chromium = new Chromium();
    private final List<Person> seated = new ArrayList<>();

    World() throws IOException {}

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

    @Override
    public void close() throws IOException {
        seated.forEach(Person::close);
        chromium.close();
        gatehouse.close();
    }
}
