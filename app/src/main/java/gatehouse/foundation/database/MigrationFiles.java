package gatehouse.foundation.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The numbers of the migrations in this program, from a folder while developing and from its jar in use. */
final class MigrationFiles {
    static final String FOLDER = "db/migration";

    private static final Pattern NUMBERED = Pattern.compile(".*V(\\d+)__[^/]*\\.sql");

    private MigrationFiles() {}

    static NavigableSet<Integer> numbers() {
        NavigableSet<Integer> numbers = new TreeSet<>();
        try {
            for (URL place :
                    Collections.list(MigrationFiles.class.getClassLoader().getResources(FOLDER))) {
                addFrom(place, numbers);
            }
            return numbers;
        } catch (IOException | URISyntaxException cannot) {
            throw new StoreProblem("This build of Gatehouse is damaged: its migrations cannot be read.", cannot);
        }
    }

    private static void addFrom(URL place, NavigableSet<Integer> numbers) throws IOException, URISyntaxException {
        if (place.getProtocol().equals("file")) {
            try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
                files.forEach(file -> add(file.toString(), numbers));
            }
            return;
        }
        JarURLConnection connection = (JarURLConnection) place.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .forEach(name -> add(name, numbers));
        }
    }

    private static void add(String name, NavigableSet<Integer> numbers) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            numbers.add(Integer.valueOf(numbered.group(1)));
        }
    }
}
