package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sanbao.shared.http.InvalidInput;

/** A pack taken out is the same when it comes in, and nothing else comes in with it. */
class PackArchiveTest {

    @Test
    void what_was_taken_out_comes_in_as_it_was() throws IOException {
        var files = Map.of("regulation.yaml", "pack: P1 # 三包 𠮷\n", "texts.zh-CN.yaml", "language: zh-CN\n");
        var out = new ByteArrayOutputStream();
        PackArchive.write(files, out);

        assertThat(PackArchive.read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(files);
    }

    @Test
    void a_folder_round_it_and_its_tests_are_left_out() throws IOException {
        byte[] zip = zip(Map.of("P1/regulation.yaml", "\uFEFFpack: P1\n", "P1/situations.yaml", "pack: P1\n"));

        assertThat(PackArchive.read(new ByteArrayInputStream(zip))).isEqualTo(Map.of("regulation.yaml", "pack: P1\n"));
    }

    @Test
    void what_unpacks_to_very_much_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = zip(Map.of("regulation.yaml", "#".repeat(50_000_000)));

        assertThat(bomb).hasSizeLessThan(100_000);
        refused(bomb, "pack-too-large");
    }

    @Test
    void strange_names_and_what_is_no_archive_or_no_text_are_refused() throws IOException {
        refused(zip(Map.of("../../regulation.yaml", "pack: P1")), "pack-files");
        refused(zip(Map.of("run.sh", "echo")), "pack-files");
        refused("no archive".getBytes(StandardCharsets.UTF_8), "pack-archive");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("regulation.yaml"));
            zip.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        }
        refused(out.toByteArray(), "pack-archive");
    }

    private static void refused(byte[] content, String code) {
        assertThatThrownBy(() -> PackArchive.read(new ByteArrayInputStream(content)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.fields())
                        .extracting(InvalidInput.Field::code)
                        .containsExactly(code));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
