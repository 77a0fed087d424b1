package org.sanbao.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The packs that came with this build: {@code regulations/<pack>/}, and what the company adopts at the first start. */
final class ShippedPacks {

    private final Map<String, Map<String, String>> packs = new TreeMap<>();
    private final String company;

    private ShippedPacks() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:regulations/*/*.yaml")) {
            String[] path = file.getURL().getPath().split("/");
            String name = path[path.length - 1];
            if (name.equals("regulation.yaml") || name.startsWith("texts.")) {
                packs.computeIfAbsent(path[path.length - 2], ignored -> new TreeMap<>())
                        .put(name, text(file));
            }
        }
        packs.values().removeIf(files -> !files.containsKey("regulation.yaml"));
        Resource adopted = resolver.getResource("classpath:regulations/company.yaml");
        company = adopted.exists() ? text(adopted) : null;
    }

    static ShippedPacks ofThisBuild() {
        try {
            return new ShippedPacks();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files by name, by folder. */
    Map<String, Map<String, String>> packs() {
        return packs;
    }

    Optional<String> company() {
        return Optional.ofNullable(company);
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
