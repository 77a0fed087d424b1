package org.sanbao.regulation.drafts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sanbao.shared.http.InvalidInput;

/** A pack as one file: a ZIP of its texts, flat or in one folder. What is unpacked is counted while it is, whatever the archive says of itself. */
final class PackArchive {

    private static final int MOST_ENTRIES = 50;
    private static final int MOST_BYTES = 4_000_000;

    /** Beside a pack, and no part of what comes into force. */
    private static final Set<String> LEFT_OUT = Set.of("situations.yaml", "company.yaml");

    private PackArchive() {}

    static void write(Map<String, String> files, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** @throws InvalidInput for what is no such archive, or unpacks to more than a pack can be */
    static Map<String, String> read(InputStream from) throws IOException {
        var files = new TreeMap<String, String>();
        int entries = 0;
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(from, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new InvalidInput("file", "pack-too-large");
                }
                String name = name(entry);
                byte[] content = bounded(zip, left);
                left -= content.length;
                if (name != null && files.put(name, text(content)) != null) {
                    throw new InvalidInput("file", "pack-archive");
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new InvalidInput("file", "pack-archive");
        }
        if (files.isEmpty()) {
            throw new InvalidInput("file", "pack-archive");
        }
        return files;
    }

    /** The file's name without its folder; null for what is left out. */
    private static String name(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (entry.isDirectory() || name.startsWith(".") || LEFT_OUT.contains(name) || path.startsWith("__MACOSX/")) {
            return null;
        }
        if (path.chars().filter(c -> c == '/').count() > 1 || !Writing.isName(name)) {
            throw new InvalidInput("file", "pack-files");
        }
        return name;
    }

    private static byte[] bounded(InputStream entry, int most) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > most) {
                throw new InvalidInput("file", "pack-too-large");
            }
        }
        return content.toByteArray();
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw new InvalidInput("file", "pack-archive");
        }
    }
}
