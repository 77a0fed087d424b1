package org.sanbao.regulation.drafts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.shared.http.InvalidInput;

/** Which document a text says it is; asked of texts with mistakes too, which the reader would not read. */
final class DocumentOf {

    private static final Pattern PACK =
            Pattern.compile("(?m)^pack:[ \\t]*[\"']?([A-Za-z][A-Za-z0-9-]{0,39})[\"']?[ \\t]*(#.*)?$");

    private DocumentOf() {}

    /** @throws InvalidInput if it does not say */
    static String text(Writing writing) {
        Matcher found = PACK.matcher(writing.files().get(Writing.MAIN));
        if (!found.find()) {
            throw new InvalidInput("files", "no-document");
        }
        return found.group(1);
    }
}
