package org.sanbao;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the server; its settings are the {@code SANBAO_…} variables listed in the README. With a first argument that is no option, does
 * what {@link CommandLine} knows by that name instead.
 */
@SpringBootApplication
public class Sanbao {

    /**
     * How many virtual threads may run at once. Whoever waits for the archive while a class is loaded keeps its place, so with as many as
     * there are processors a few of them can leave none for the one they wait for, and everything stands still.
     */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].startsWith("-")) {
            System.exit(new CommandLine(System.out).run(List.of(arguments)));
        }
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, "64");
        }
        SpringApplication.run(Sanbao.class, arguments);
    }
}
