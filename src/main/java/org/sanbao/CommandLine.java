package org.sanbao;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanbao.database.DatabaseUnavailable;
import org.sanbao.database.NamedDatabase;
import org.sanbao.database.backup.Backup;
import org.sanbao.database.backup.Restore;
import org.sanbao.eventlogs.ReplayOfLog;
import org.sanbao.shared.OperatorCommand;
import org.sanbao.shared.SystemClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What {@code ./sanbao} asks of the jar beside serving: {@code backup FILE}, {@code restore FILE}, {@code replay --log FILE}, which needs no
 * database, and each {@link OperatorCommand}.
 */
final class CommandLine {

    private static final List<String> WITH_FILE = List.of("backup", "restore");

    private final PrintStream out;

    CommandLine(PrintStream out) {
        this.out = out;
    }

    /** @return the status to end with */
    int run(List<String> arguments) {
        String name = arguments.getFirst();
        List<String> rest = arguments.subList(1, arguments.size());
        if (name.equals("replay") && !rest.isEmpty()) {
            LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
            return new ReplayOfLog(out, Locale.getDefault()).run(rest);
        }
        if (WITH_FILE.contains(name) && rest.size() != 1) {
            out.println(name + " FILE");
            return 2;
        }
        try (var database = NamedDatabase.open(System::getenv)) {
            return switch (name) {
                case "backup" -> backup(database, Path.of(rest.getFirst()));
                case "restore" -> restore(database, Path.of(rest.getFirst()));
                default -> command(database, name, rest);
            };
        } catch (DatabaseUnavailable e) {
            out.println(e.getMessage());
            return 1;
        } catch (SQLException | IOException e) {
            out.println(name + " failed: " + e.getMessage());
            return 1;
        }
    }

    private int backup(NamedDatabase database, Path file) throws SQLException, IOException {
        if (Files.exists(file)) {
            out.println(file + " is there already; a backup never overwrites.");
            return 1;
        }
        try (var connection = database.connect()) {
            var written = Backup.write(connection, file.toAbsolutePath(), new SystemClock().instant());
            out.printf("%s: %d tables, %d rows, %d bytes%n", file, written.tables(), written.rows(), written.bytes());
            if (written.seal() != null) {
                out.println("Last seal of the journal, to be kept elsewhere: " + written.seal());
            }
            return 0;
        }
    }

    private int restore(NamedDatabase database, Path file) throws SQLException, IOException {
        var read = Restore.read(file.toAbsolutePath(), database.dataSource());
        out.printf("%d tables, %d rows restored%n", read.tables(), read.rows());
        return command(database, "verify", read.seal() == null ? List.of() : List.of(read.seal()));
    }

    private int command(NamedDatabase database, String name, List<String> arguments) {
        database.nameInSystemProperties();
        var application = new SpringApplication(Sanbao.class);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("logging.level.org.sanbao", "warn"));
        String[] quiet = {"--sanbao.background=off", "--SANBAO_DEMO=off", "--server.port=0", "--SANBAO_BIND=127.0.0.1"};
        try (var context = application.run(quiet)) {
            return context.getBeansOfType(OperatorCommand.class).values().stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .map(command -> command.run(arguments, out) ? 0 : 1)
                    .orElseGet(() -> unknown(name));
        }
    }

    private int unknown(String name) {
        out.println("There is no command " + name + ".");
        return 2;
    }
}
