package org.sanbao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server; its settings are the {@code SANBAO_…} variables listed in the README. */
@SpringBootApplication
public class Sanbao {

    public static void main(String[] arguments) {
        SpringApplication.run(Sanbao.class, arguments);
    }
}
