package org.sanbao.shared.http;

/** Versions as {@code ETag} and {@code If-Match} carry them: {@code "17"}. */
public final class Version {

    private Version() {}

    /** The version the caller saw. Refused without the header, or when it is not one of ours. */
    public static long seen(String ifMatch) {
        if (ifMatch == null || !ifMatch.matches("(W/)?\"\\d{1,18}\"")) {
            throw new VersionMissing();
        }
        return Long.parseLong(ifMatch.replaceAll("\\D", ""));
    }

    /** Refuses unless the caller saw the version that is current. */
    public static void require(String ifMatch, long current) {
        if (seen(ifMatch) != current) {
            throw new VersionStale(current);
        }
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
