package org.sanbao.obligations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.calls.vocabulary.CallRegistered;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.PartyInformed;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A small regulation of {@code src/test/resources/packs} at work: calls about which nobody tells the customer anything within the hour. */
@Component
public class SmallRegulation {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    private final World world;
    private final Adoptions adoptions;
    private final Journal journal;
    private final Sweep sweep;
    private final CarriersAtWork carriers;
    private final TransactionTemplate transaction;

    SmallRegulation(
            World world,
            Adoptions adoptions,
            Journal journal,
            Sweep sweep,
            CarriersAtWork carriers,
            TransactionTemplate transaction) {
        this.world = world;
        this.adoptions = adoptions;
        this.journal = journal;
        this.sweep = sweep;
        this.carriers = carriers;
        this.transaction = transaction;
    }

    /** Puts the regulation of this folder in force in the whole company, if it is not. */
    public void adopt(String folder, String document) {
        boolean there = adoptions.all().stream()
                .anyMatch(each -> each.document().equals(document) && each.inForce(world.now()));
        if (there) {
            return;
        }
        UUID by = world.person(Who.GENERAL_MANAGER);
        Instant from = world.now();
        transaction.executeWithoutResult(status -> {
            adoptions.lock();
            adoptions.adopt(
                    by,
                    new Adoption(null, document, 0, null, Set.of(), Set.of(), Map.of(), Set.of(), from, null),
                    "1.0",
                    Map.of("regulation.yaml", text(folder)));
        });
    }

    private static String text(String folder) {
        try {
            return Files.readString(PACKS.resolve(folder).resolve("regulation.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A call of the person's unit, first taken by that person. */
    public UUID call(Who first) {
        return call(world.unit(first.unit()), first, Priority.NORMAL);
    }

    /** A call of that unit, first taken by that person. */
    public UUID call(UUID unit, Who first, Priority priority) {
        UUID call = Ids.next();
        var card = new CallCard(
                call,
                Channel.PHONE,
                Register.DESK,
                false,
                null,
                null,
                null,
                null,
                world.person(first),
                null,
                null,
                null,
                priority,
                null,
                null,
                null);
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CallRegistered("service-centre-clerk", true))
                .in(unit)
                .with(card));
        return call;
    }

    /** The customer is told, as is known now. */
    public void told(UUID call, Instant at) {
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new PartyInformed("customer", null, "phone"))
                .at(at)
                .about("call", call));
    }

    /** Two hours pass, and what follows is carried out. */
    public void hoursPass() {
        world.wait(Duration.ofHours(2));
        carryOut();
    }

    /** What fell due is worked off and what follows carried out, until nothing follows any more. */
    public void carryOut() {
        while (sweep.run() + carriers.run() > 0) {
            Thread.onSpinWait();
        }
    }

    private void tell(Entry entry) {
        transaction.executeWithoutResult(status -> journal.append(entry));
    }
}
