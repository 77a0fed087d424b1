package org.sanbao.inbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;

/**
 * Something that comes in, as it came: cleaned and cut to size when it is written down.
 *
 * @param org        whose door it is
 * @param receivedAt business time, not after now
 */
public record Arrival(
        UUID org, Channel channel, Instant receivedAt, Sender sender, Matter matter, List<File> files, Remark remark) {

    /** Each may be null. {@code phone} as it was given. */
    public record Sender(String name, String phone, String email, String address) {}

    /** Each may be null. */
    public record Matter(String product, String serial, String subject, String words) {}

    public record File(String name, byte[] bytes) {}

    /**
     * What was noticed on the way in.
     *
     * @param aside   null for what somebody wrote
     * @param trouble null for what could be read
     * @param answers the ended call that it answers, or null
     * @param omitted names of files that were too large
     */
    public record Remark(Aside aside, Trouble trouble, UUID answers, List<String> omitted) {

        public static final Remark NONE = new Remark(null, null, null, List.of());

        /** It answers this call, which has ended. */
        public Remark answering(UUID call) {
            return new Remark(aside, trouble, call, omitted);
        }
    }

    /** The same, with something noticed. */
    public Arrival with(Remark noticed) {
        return new Arrival(org, channel, receivedAt, sender, matter, files, noticed);
    }
}
