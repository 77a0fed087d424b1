package org.sanbao.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.Actor;

/**
 * A paper as screens show it in lists; what it says is its page.
 *
 * @param names   of its form, by language tag
 * @param version the latest; {@code content} is its hash, which a signer states; {@code token} opens its public page
 * @param frozen  whether somebody signed that version
 * @param signers every place for a signature, filled or not
 * @param handedIn to whom that version was handed in, the first first
 */
public record PaperView(
        UUID id,
        UUID stream,
        String form,
        Map<String, String> names,
        String number,
        String language,
        String state,
        int version,
        String content,
        String fingerprint,
        String token,
        boolean frozen,
        Instant openedAt,
        String filedPlace,
        Instant voidedAt,
        List<Signer> signers,
        List<Copy> copies,
        List<Submission> handedIn) {

    /** @param way null while nobody signed here */
    public record Signer(String role, SigningWay way, String name, String reason, UUID proof, Instant signedAt) {}

    /** @param deliveredAt null while it has not reached its keeper */
    public record Copy(int copy, String keeper, Instant deliveredAt) {}

    /** @param to a role */
    public record Submission(String to, Instant at) {}

    /** Whether this role's place on the latest version was dealt with. */
    public boolean isSignedBy(String role) {
        return signers.stream().anyMatch(each -> each.role().equals(role) && each.way() != null);
    }

    /** The role whose place on the latest version is empty: one the actor holds, if there is such a place; null when all have signed. */
    public String nextSigner(Actor actor) {
        List<String> empty = signers.stream()
                .filter(each -> each.way() == null)
                .map(Signer::role)
                .toList();
        return empty.stream().filter(actor::has).findFirst().orElse(empty.isEmpty() ? null : empty.getFirst());
    }

    /** The role that keeps its last copy: to whom it goes when it is handed in; null where the regulation does not say. */
    public String goesTo() {
        return copies.isEmpty() ? null : copies.getLast().keeper();
    }

    static PaperView of(
            PaperRow paper,
            Form form,
            VersionRow version,
            List<SignatureRow> signatures,
            List<CopyRow> copies,
            List<Submission> handedIn) {
        return new PaperView(
                paper.id(),
                paper.stream(),
                paper.form(),
                form.names(),
                paper.number(),
                paper.language().toLanguageTag(),
                paper.state(),
                version.version(),
                Hash.hex(version.hash()),
                Hash.fingerprint(version.hash()),
                version.token(),
                version.isFrozen(),
                paper.openedAt(),
                paper.filedPlace(),
                paper.voidedAt(),
                form.signers().stream().map(role -> signer(role, signatures)).toList(),
                form.copies().stream().map(copy -> copy(copy, copies)).toList(),
                handedIn);
    }

    private static Signer signer(String role, List<SignatureRow> signatures) {
        return signatures.stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .map(each -> {
                    var statement = Statement.of(each.statement());
                    return new Signer(
                            role, each.way(), statement.name(), statement.reason(), statement.proof(), each.signedAt());
                })
                .orElse(new Signer(role, null, null, null, null, null));
    }

    private static Copy copy(Form.Copy copy, List<CopyRow> delivered) {
        return delivered.stream()
                .filter(each -> each.copy() == copy.copy())
                .findFirst()
                .map(each -> new Copy(copy.copy(), copy.keeper(), each.deliveredAt()))
                .orElse(new Copy(copy.copy(), copy.keeper(), null));
    }
}
