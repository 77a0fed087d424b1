package org.sanbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanbao.shared.Texts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.converter.HttpMessageNotWritableException;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the log when nobody foresaw a failure. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemWriterTest {

    private final ProblemWriter writer = new ProblemWriter(new Texts(), JsonMapper.shared());

    @Test
    void a_reader_who_has_gone_is_no_incident(CapturedOutput output) {
        var gone = new HttpMessageNotWritableException("Could not write JSON", new IOException("Broken pipe"));

        writer.unexpected(gone, Locale.ENGLISH);

        assertThat(output).doesNotContain("Incident");
    }

    @Test
    void what_nobody_foresaw_is_logged_with_the_number_the_reader_is_told(CapturedOutput output) {
        Problem problem = writer.unexpected(new IllegalStateException("unforeseen"), Locale.ENGLISH);

        assertThat(output).contains("Incident " + problem.arguments().get("incident"));
    }
}
