package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.shared.Ids;
import org.sanbao.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;

class AttachmentsTest extends DatabaseTest {

    @Autowired
    private DSLContext database;

    @Autowired
    private SomePapers some;

    @Test
    void the_same_bytes_are_stored_once_and_a_picture_is_written_anew() throws IOException {
        UUID stream = Ids.next();
        int before = database.fetchCount(Tables.CONTENT);
        byte[] text = ("a file " + stream).getBytes(StandardCharsets.UTF_8);
        var one = some.attach(stream, "other", "../../etc/a\u0000b.svg", text);
        some.attach(stream, "other", "b.svg", text);

        assertThat(database.fetchCount(Tables.CONTENT)).isEqualTo(before + 1);
        assertThat(one.picture()).isFalse();
        assertThat(one.name()).isEqualTo("ab.svg");
        byte[] withSecret = withSecret();
        var read = Pictures.read(withSecret).orElseThrow();
        assertThat(new String(read.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS-SECRET");
        assertThat(read.width()).isEqualTo(40);
        assertThat(read.height()).isEqualTo(80);
    }

    @Test
    void what_begins_as_a_picture_and_is_none_is_refused() {
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

        assertThatThrownBy(() -> Pictures.read(broken)).isInstanceOf(PictureUnreadable.class);
    }

    /** A picture lying on its side (EXIF orientation 6) with a word hidden behind the orientation. */
    private static byte[] withSecret() throws IOException {
        byte[] picture = SomePapers.plain();
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0GPS-SECRET"
                .getBytes(StandardCharsets.ISO_8859_1));
        var all = new ByteArrayOutputStream();
        all.write(picture, 0, 2);
        all.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
        all.writeBytes(exif.toByteArray());
        all.write(picture, 2, picture.length - 2);
        return all.toByteArray();
    }
}
