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

    public static void main(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].startsWith("-")) {
            System.exit(new CommandLine(System.out).run(List.of(arguments)));
        }
        SpringApplication.run(Sanbao.class, arguments);
    }
}
