package org.sanbao.surveys;

import java.util.List;
import java.util.UUID;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.surveys.vocabulary.SurveySent;
import org.sanbao.tables.tables.records.SurveyCardRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards that go out to customers, call by call. */
@Component
@Transactional
public class OpinionCards {

    private final OpinionCardRepository cards;
    private final Journal journal;
    private final BusinessClock clock;

    OpinionCards(OpinionCardRepository cards, Journal journal, BusinessClock clock) {
        this.cards = cards;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records that cards of a programme went out for these calls, all or none.
     *
     * @throws NotVisible      if one of the calls is out of sight
     * @throws CardSentAlready if some got theirs before
     */
    public void send(List<UUID> calls, String programme, SurveySent.Channel channel, Actor by) {
        List<OpinionCardRepository.Asked> asked = cards.calls(calls, by.sight());
        if (asked.size() != calls.stream().distinct().count()) {
            throw new NotVisible();
        }
        by.demand("survey.send");
        int written = cards.insert(
                asked.stream().map(call -> card(call, programme, channel, by)).toList());
        if (written < asked.size()) {
            throw new CardSentAlready(asked.size() - written);
        }
        asked.forEach(call -> journal.append(Entry.of(call.id(), by, new SurveySent(programme, channel))));
    }

    private SurveyCardRecord card(
            OpinionCardRepository.Asked call, String programme, SurveySent.Channel channel, Actor by) {
        var card = new SurveyCardRecord();
        card.setId(Ids.next());
        card.setCall(call.id());
        card.setOrg(call.org());
        card.setProgramme(programme);
        card.setChannel(channel.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        card.setSentAt(clock.instant());
        card.setSentBy(by.person());
        return card;
    }
}
