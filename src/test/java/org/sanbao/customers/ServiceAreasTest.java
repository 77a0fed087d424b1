package org.sanbao.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.Altered.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.customers.areas.AreaEntry;
import org.sanbao.customers.areas.ServiceAreas;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

class ServiceAreasTest extends DatabaseTest {

    private static final List<List<BigDecimal>> TOWN = corners("121.40,31.20 121.50,31.20 121.50,31.30 121.40,31.30");

    @Autowired
    ServiceAreas areas;

    @Autowired
    AreaRounds rounds;

    @Autowired
    Customers customers;

    @Autowired
    Calls calls;

    @Autowired
    Obligations obligations;

    @Autowired
    World world;

    private static List<List<BigDecimal>> corners(String written) {
        return List.of(written.split(" ")).stream()
                .map(each ->
                        List.of(each.split(",")).stream().map(BigDecimal::new).toList())
                .toList();
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    @AfterEach
    void noAreas() {
        for (var line : areas.ground(world.actor(Who.SERVICE_DEPARTMENT)).areas()) {
            areas.remove(
                    world.actor(Who.SERVICE_DEPARTMENT),
                    line.area().id(),
                    line.area().version());
        }
        rounds.work();
    }

    private UUID area(AreaEntry entry) {
        return areas.add(director(), world.unit("north"), entry);
    }

    private SiteFile site(SiteEntry entry) {
        UUID customer = customers.open(clerk(), world.unit("north"), CustomerEntry.of(CustomerKind.PRIVATE, "王芳"));
        return customers.site(clerk(), customers.addSite(clerk(), customer, entry));
    }

    private SiteFile again(SiteFile site) {
        return customers.site(clerk(), site.id());
    }

    private static SiteEntry at(String longitude, String latitude) {
        return with(
                with(SiteEntry.of("CN", null, "世纪大道 1"), "latitude", new BigDecimal(latitude)),
                "longitude",
                new BigDecimal(longitude));
    }

    private int version(UUID area) {
        return areas.ground(director()).areas().stream()
                .filter(each -> each.area().id().equals(area))
                .findFirst()
                .orElseThrow()
                .area()
                .version();
    }

    @Test
    void the_zone_nobody_said_is_the_areas_and_a_persons_word_stands() {
        UUID harbour = area(AreaEntry.of("Harbour", Zone.SUBURBAN, "临港"));

        SiteFile found = site(SiteEntry.of("CN", null, "上海市临港新片区 8 号"));
        assertThat(found.zone()).isEqualTo(Zone.SUBURBAN);
        assertThat(found.zoneByArea()).isTrue();
        assertThat(found.area()).isEqualTo(harbour);
        SiteFile said = site(SiteEntry.of("CN", Zone.REMOTE, "上海市临港新片区 9 号"));
        assertThat(said.zone()).isEqualTo(Zone.REMOTE);
        assertThat(said.area()).as("its area is known all the same").isEqualTo(harbour);
        assertThat(site(SiteEntry.of("CN", null, "崇明")).zone()).isNull();
    }

    @Test
    void the_first_by_rank_decides_and_the_nearest_units_areas_come_first() {
        Actor service = world.actor(Who.SERVICE_DEPARTMENT);
        areas.add(service, world.unit("company"), AreaEntry.of("Everywhere", Zone.REMOTE, "世纪大道"));
        UUID wide = area(new AreaEntry("Wide", Zone.SUBURBAN, null, TOWN));
        UUID narrow = area(new AreaEntry("Narrow", Zone.URBAN, null, TOWN));

        SiteFile inside = site(at("121.45", "31.25"));
        assertThat(inside.area()).isEqualTo(wide);
        assertThat(site(at("121.60", "31.25")).zone())
                .as("only the company's holds it")
                .isEqualTo(Zone.REMOTE);
        areas.order(director(), world.unit("north"), List.of(narrow, wide));
        rounds.work();
        assertThat(again(inside).area()).isEqualTo(narrow);
        assertThat(again(inside).zone()).isEqualTo(Zone.URBAN);
        assertThatThrownBy(() -> areas.order(director(), world.unit("north"), List.of(narrow, narrow)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_place_that_moves_is_asked_anew() {
        UUID town = area(new AreaEntry("Town", Zone.URBAN, null, TOWN));
        SiteFile site = site(at("121.45", "31.25"));
        assertThat(site.area()).isEqualTo(town);

        customers.changeSite(director(), site.id(), at("121.60", "31.25"), site.version());
        assertThat(again(site).area()).isNull();
        assertThat(again(site).zone()).isNull();
    }

    @Test
    void when_areas_change_what_an_open_case_could_not_be_told_is_decided() {
        UUID call = calls.register(
                        clerk(),
                        CallEntry.unknown(
                                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13800138000"),
                                at("121.45", "31.25"),
                                null,
                                null,
                                "漏水"))
                .id();
        assertThat(arrivals(call)).as("nobody knows how far it is").isEmpty();

        UUID town = area(new AreaEntry("Town", Zone.URBAN, null, TOWN));
        rounds.work();
        ObligationView inTown = arrivals(call).getFirst();
        areas.change(director(), town, new AreaEntry("Town", Zone.SUBURBAN, null, TOWN), 1);
        rounds.work();
        assertThat(arrivals(call)).singleElement().satisfies(farther -> assertThat(farther.due())
                .isAfter(inTown.due()));
    }

    private List<ObligationView> arrivals(UUID call) {
        return obligations.ofCase(call, director()).stream()
                .filter(each -> each.rule().equals("arrive"))
                .toList();
    }

    @Test
    void it_is_kept_by_few_within_their_sight_and_two_at_once_are_told() {
        UUID town = area(new AreaEntry("Town", Zone.URBAN, null, TOWN));
        var other = AreaEntry.of("Town", Zone.URBAN, "x");
        assertThatThrownBy(() -> areas.change(world.actor(Who.SOUTH_DIRECTOR), town, other, 1))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> areas.change(clerk(), town, other, 1)).isInstanceOf(NotAllowed.class);
        areas.change(director(), town, other, 1);
        assertThatThrownBy(() -> areas.change(director(), town, other, 1)).isInstanceOf(VersionStale.class);
        assertThat(version(town)).isEqualTo(2);
    }

    @Test
    void ground_that_is_none_is_refused_by_its_field() {
        assertThatThrownBy(() -> area(AreaEntry.of("None", Zone.URBAN))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> area(new AreaEntry("Flat", Zone.URBAN, null, corners("0,0 1,1 2,2"))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> area(new AreaEntry("Beyond", Zone.URBAN, null, corners("0,0 1,1 2,91"))))
                .isInstanceOf(InvalidInput.class);
        var browser = world.browser(Who.NORTH_DIRECTOR);
        var answer = browser.post(
                "/api/areas",
                Map.of("area", Map.of("name", "x", "zone", "urban", "outline", List.of(List.of(1), List.of(2)))));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void it_says_how_many_sites_it_holds_and_how_many_none_does() {
        int outside = areas.ground(director()).outside();
        UUID town = area(new AreaEntry("Town", Zone.URBAN, null, TOWN));
        site(at("121.45", "31.25"));
        site(at("121.60", "31.25"));

        var ground = areas.ground(director());
        assertThat(ground.areas())
                .filteredOn(each -> each.area().id().equals(town))
                .singleElement()
                .satisfies(each -> assertThat(each.sites()).isOne());
        assertThat(ground.outside()).isEqualTo(outside + 1);
        assertThat(areas.points(director()))
                .anySatisfy(each -> assertThat(each.area()).isEqualTo(town));
        assertThat(areas.ground(world.actor(Who.SOUTH_DIRECTOR)).areas()).isEmpty();
    }
}
