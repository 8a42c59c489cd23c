package org.personahub.build;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real {@code mvnw} on a make-believe machine: its JDKs and Maven are scripts that tell what they were given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is a POSIX shell script")
class MavenWrapperTest {

    private static final Path SCRIPT = Path.of("mvnw").toAbsolutePath();

    private static final String MAVEN = "apache-maven-3.9.11";

    private static final List<String> TOOLS =
            List.of("cat", "chmod", "dirname", "mkdir", "mktemp", "mv", "readlink", "rm", "sed", "sleep", "tr");

    private static final List<String> CHECKSUM_TOOLS = List.of("sha512sum", "shasum");

    private static final String TELLING_MAVEN = """
            #!/bin/sh
            echo "JAVA_HOME=$JAVA_HOME"
            for argument; do printf '[%s]\\n' "$argument"; done
            exit "${MAVEN_EXIT_CODE:-0}"
            """;

    private static final String COPYING_MVN = """
            #!/bin/sh
            for argument; do
              case $argument in
                -DoutputDirectory=*) echo 'not the archive' >"${argument#*=}/apache-maven-3.9.11-bin.zip" ;;
              esac
            done
            """;

    private final Path folder;
    private final Path jvms;
    private final Path bin;
    private final Path store;
    private final Map<String, String> environment = new HashMap<>();

    MavenWrapperTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("a folder with spaces"));
        jvms = Files.createDirectory(folder.resolve("system jvms"));
        bin = Files.createDirectory(folder.resolve("bin"));
        store = folder.resolve("home/.m2/wrapper/personahub");
        Files.copy(SCRIPT, folder.resolve("mvnw"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var tool : TOOLS) {
            provide(tool, installed(tool).findFirst().orElseThrow());
        }
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("PATH", bin.toString());
        environment.put("PERSONAHUB_JVM_ROOTS", folder.resolve("no such folder") + ":" + jvms);
    }

    @Test
    void javaHomeIsUsedWhenItIsTheJdkNeeded() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        var own = jdk(folder.resolve("own jdk"), "25.0.2");
        environment.put("JAVA_HOME", own.toString());

        assertRunsOn(own);
    }

    @Test
    void javaHomeIsUsedWhenItIsNewer() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        var own = jdk(folder.resolve("own jdk"), "26-ea");
        environment.put("JAVA_HOME", own.toString());

        assertRunsOn(own);
    }

    @Test
    void javaHomeOf17IsPassedOverForTheJdk25InTheJvmFolder() throws Exception {
        cacheMaven();
        environment.put("JAVA_HOME", jdk(jvms.resolve("jdk-17"), "17.0.15").toString());

        assertRunsOn(jdk(jvms.resolve("jdk-25"), "25.0.1"));
    }

    @Test
    void javaHomeWithoutJavacIsPassedOver() throws Exception {
        cacheMaven();
        var jre = jdk(folder.resolve("jre"), "25.0.1");
        Files.delete(jre.resolve("bin/javac"));
        environment.put("JAVA_HOME", jre.toString());

        assertRunsOn(jdk(jvms.resolve("jdk-25"), "25.0.1"));
    }

    @Test
    void withoutJavaHomeTheJdk25InTheJvmFolderIsUsed() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("jdk-1.8"), "1.8.0_452");

        assertRunsOn(jdk(jvms.resolve("jdk-25"), "25.0.1"));
    }

    @Test
    void aJdk25IsPreferredToANewerOne() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("a jdk-26"), "26");

        assertRunsOn(jdk(jvms.resolve("b jdk-25"), "25"));
    }

    @Test
    void aNewerJdkWillDoWhereThereIsNoJdk25() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("b jdk-27"), "27");

        assertRunsOn(jdk(jvms.resolve("a jdk-26"), "26"));
    }

    @Test
    void theJdkBehindTheJavaOnThePathComesBeforeTheJvmFolder() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        var behind = jdk(folder.resolve("alternatives/jdk"), "25.0.1");
        Files.createSymbolicLink(folder.resolve("java"), Path.of("alternatives/jdk/bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), folder.resolve("java"));

        assertRunsOn(behind);
    }

    @Test
    void theUsersPlacesAreSearchedToo() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("jdk-17"), "17.0.15");

        assertRunsOn(jdk(folder.resolve("home/.sdkman/candidates/java/25.0.1-tem"), "25.0.1"));
    }

    @Test
    void aJdkLaidOutAsOnMacIsFound() throws Exception {
        cacheMaven();

        assertRunsOn(jdk(jvms.resolve("temurin-25.jdk/Contents/Home"), "25.0.1"));
    }

    @Test
    void aJdkWithoutReleaseFileIsAskedForItsVersion() throws Exception {
        cacheMaven();
        var jdk = jdk(jvms.resolve("jdk"), "25.0.1");
        Files.delete(jdk.resolve("release"));

        assertRunsOn(jdk);
    }

    @Test
    void whereNoJdkWillDoOneSentenceTellsWhatToInstall() throws Exception {
        cacheMaven();
        var old = jdk(jvms.resolve("jdk-17"), "17.0.15");
        environment.put("JAVA_HOME", old.toString());

        var run = run("verify");

        assertNotEquals(0, run.exitCode());
        assertEquals("", run.output());
        assertEquals(
                "mvnw: PersonaHub needs JDK 25 or newer and none was found (JAVA_HOME, " + old
                        + ", is Java 17): install one, for example Eclipse Temurin 25 from https://adoptium.net,"
                        + " or set JAVA_HOME to one you have.\n",
                run.errors());
    }

    @Test
    void argumentsPassThroughUntouched() throws Exception {
        cacheMaven();
        var jdk = jdk(jvms.resolve("jdk-25"), "25.0.1");

        var run = run("-Dname=two  words", "", "*", "$HOME", "\\n", "it's \"quoted\"");

        assertEquals(
                "JAVA_HOME=" + jdk + "\n[-Dname=two  words]\n[]\n[*]\n[$HOME]\n[\\n]\n[it's \"quoted\"]\n",
                run.output());
    }

    @Test
    void mavensExitCodePassesThrough() throws Exception {
        cacheMaven();
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        environment.put("MAVEN_EXIT_CODE", "42");

        assertEquals(42, run("verify").exitCode());
    }

    @Test
    void anArchiveWithAWrongChecksumIsRefusedAndNotKept() throws Exception {
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        script(bin.resolve("mvn"), COPYING_MVN);
        for (var tool : CHECKSUM_TOOLS) {
            for (var file : installed(tool).limit(1).toList()) {
                provide(tool, file);
            }
        }

        assertFailsToInstall("does not have the expected SHA-512");
        assertEquals(List.of(), names(store));
    }

    @Test
    void anMvnThatCannotFetchMavenIsQuoted() throws Exception {
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        script(bin.resolve("mvn"), """
                #!/bin/sh
                echo '[ERROR] no route to the mirror'
                exit 1
                """);

        var run = assertFailsToInstall("the installed mvn could not fetch");
        assertTrue(run.errors().contains("[ERROR] no route to the mirror\n"), run.errors());
        assertEquals(List.of(), names(store));
    }

    @Test
    void withNothingToFetchMavenWithOneSentenceTellsWhatToInstall() throws Exception {
        jdk(jvms.resolve("jdk-25"), "25.0.1");

        assertFailsToInstall("there is no mvn, curl or wget");
    }

    @Test
    void aFailedDownloadTellsWhatToDo() throws Exception {
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        script(bin.resolve("curl"), """
                #!/bin/sh
                exit 6
                """);

        assertFailsToInstall("apache-maven-3.9.11-bin.zip could not be downloaded");
        assertEquals(List.of(), names(store));
    }

    @Test
    void aHomeThatCannotBeWrittenToIsSaidSo() throws Exception {
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        environment.put("HOME", Files.createFile(folder.resolve("file")).toString());

        var run = run("verify");

        assertNotEquals(0, run.exitCode());
        assertEquals(
                "mvnw: Maven cannot be kept in " + folder.resolve("file/.m2/wrapper/personahub")
                        + ": set MAVEN_USER_HOME to a folder you can write to.\n",
                run.errors());
    }

    @Test
    void withoutHomeMavenUserHomeIsAskedFor() throws Exception {
        jdk(jvms.resolve("jdk-25"), "25.0.1");
        environment.remove("HOME");

        var run = run("verify");

        assertNotEquals(0, run.exitCode());
        assertEquals(
                "mvnw: there is no HOME to keep Maven in: set MAVEN_USER_HOME to a folder you can write to.\n",
                run.errors());
    }

    @Test
    void twoStartsAtOnceLeaveOneWholeMaven() throws Exception {
        var jdk = jdk(jvms.resolve("jdk-25"), "25.0.1");
        var meeting = Files.createDirectory(folder.resolve("meeting"));
        environment.put("MEETING", meeting.toString());
        script(bin.resolve("mvn"), COPYING_MVN);
        script(bin.resolve("sha512sum"), """
                #!/bin/sh
                echo '%s  -'
                """.formatted(pinnedChecksum()));
        script(folder.resolve("telling maven"), TELLING_MAVEN);
        environment.put("TELLING_MAVEN", folder.resolve("telling maven").toString());
        script(jdk.resolve("bin/jar"), """
                #!/bin/sh
                mkdir -p apache-maven-3.9.11/bin
                cat "$TELLING_MAVEN" >apache-maven-3.9.11/bin/mvn
                : >"$MEETING/$$"
                set -- "$MEETING"/*
                while [ $# -lt 2 ]; do
                  sleep 0.05
                  set -- "$MEETING"/*
                done
                """);

        var first = start("one");
        var second = start("two");

        assertEquals(new Run(0, "JAVA_HOME=" + jdk + "\n[one]\n", "mvnw: fetching " + MAVEN + ", once\n"), first.end());
        assertEquals(
                new Run(0, "JAVA_HOME=" + jdk + "\n[two]\n", "mvnw: fetching " + MAVEN + ", once\n"), second.end());
        assertEquals(List.of(MAVEN), names(store));
        assertEquals(List.of("bin"), names(store.resolve(MAVEN)));
    }

    @Test
    void theRealMavenRunsOnTheJdkOfTheseTests() throws Exception {
        var own = System.getenv();
        var home = own.getOrDefault("HOME", System.getProperty("user.home"));
        var jdk = Files.createSymbolicLink(jvms.resolve("jdk"), Path.of(System.getProperty("java.home")));
        var older = jdk(folder.resolve("jdk-17"), "17.0.15");
        var roots = environment.get("PERSONAHUB_JVM_ROOTS");
        environment.putAll(own);
        environment.remove("JAVA_HOME");
        environment.put("HOME", folder.toString());
        environment.put("MAVEN_USER_HOME", own.getOrDefault("MAVEN_USER_HOME", home + "/.m2"));
        environment.put("PERSONAHUB_JVM_ROOTS", String.valueOf(roots));
        environment.put("PATH", older.resolve("bin") + ":" + own.get("PATH"));
        for (var place : List.of("SDKMAN_CANDIDATES_DIR", "ASDF_DATA_DIR", "MISE_DATA_DIR", "XDG_DATA_HOME")) {
            environment.remove(place);
        }

        var run = run("--version");

        Files.delete(jdk);
        assertEquals(0, run.exitCode(), run.errors());
        assertTrue(run.output().contains("Apache Maven 3.9.11 "), run.output());
        assertTrue(run.output().contains("Java version: " + Runtime.version().feature()), run.output());
    }

    private void assertRunsOn(Path jdk) throws Exception {
        assertEquals(new Run(0, "JAVA_HOME=" + jdk + "\n[verify]\n", ""), run("verify"));
    }

    private Run assertFailsToInstall(String reason) throws Exception {
        var run = run("verify");
        assertNotEquals(0, run.exitCode());
        assertEquals("", run.output());
        var sentence = run.errors().lines().toList().getLast();
        assertTrue(sentence.startsWith("mvnw: ") && sentence.contains(reason) && sentence.endsWith("."), run.errors());
        return run;
    }

    private void cacheMaven() throws IOException {
        script(store.resolve(MAVEN).resolve("bin/mvn"), TELLING_MAVEN);
    }

    private static Path jdk(Path home, String version) throws IOException {
        var says = """
                #!/bin/sh
                echo 'openjdk version "%s" 2025-10-21' >&2
                """.formatted(version);
        script(home.resolve("bin/java"), says);
        script(home.resolve("bin/javac"), says);
        Files.writeString(home.resolve("release"), """
                IMPLEMENTOR="Nobody"
                JAVA_VERSION="%s"
                JAVA_VERSION_DATE="2025-10-21"
                """.formatted(version));
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void provide(String tool, Path file) throws IOException {
        script(bin.resolve(tool), """
                #!/bin/sh
                exec '%s' "$@"
                """.formatted(file));
    }

    private static Stream<Path> installed(String tool) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(String.valueOf(System.getenv("PATH")))
                .map(entry -> Path.of(entry, tool).toAbsolutePath())
                .filter(Files::isExecutable);
    }

    private static String pinnedChecksum() throws IOException {
        return Pattern.compile("(?m)^maven_sha512=([0-9a-f]{128})$")
                .matcher(Files.readString(SCRIPT))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private Run run(String... arguments) throws Exception {
        return start(arguments).end();
    }

    private Started start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve("mvnw").toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(folder, "output", null);
        var errors = Files.createTempFile(folder, "errors", null);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Started(builder.start(), output, errors);
    }

    private record Run(int exitCode, String output, String errors) {}

    private record Started(Process process, Path output, Path errors) {

        Run end() throws IOException, InterruptedException {
            if (!process.waitFor(120, SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("mvnw did not end: " + Files.readString(errors));
            }
            return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
        }
    }
}
