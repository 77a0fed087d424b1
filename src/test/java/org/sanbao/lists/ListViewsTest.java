package org.sanbao.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Views and columns that people keep for lists, as their browsers do it. */
class ListViewsTest extends DatabaseTest {

    private static final String VIEWS = "/api/lists/views";

    @Autowired
    World world;

    private static Map<String, Object> view(String name, String with, String role) {
        var view = new HashMap<String, Object>(
                Map.of("list", "calls", "name", name, "address", "/calls?category=waiting&urgent=true", "with", with));
        view.put("role", role);
        return view;
    }

    private static String keep(Browser owner, Map<String, Object> view) {
        Browser.Answer answer = owner.post(VIEWS, view);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    /** The view as this browser's person sees it, or null. */
    private static JsonNode seen(Browser reader, String id) {
        for (JsonNode view : reader.get(VIEWS).body()) {
            if (view.get("id").asString().equals(id)) {
                return view;
            }
        }
        return null;
    }

    @Test
    void a_view_is_its_owners_until_it_is_shared() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        String id = keep(clerk, view("mine alone", "nobody", null));
        assertThat(seen(clerk, id).get("address").asString()).isEqualTo("/calls?category=waiting&urgent=true");
        assertThat(seen(clerk, id).get("mine").asBoolean()).isTrue();
        Browser director = world.browser(Who.NORTH_DIRECTOR);
        assertThat(seen(director, id)).isNull();
        assertThat(director.put(VIEWS + "/" + id, view("taken over", "nobody", null), 1)
                        .status())
                .isEqualTo(404);
        assertThat(director.send("PUT", VIEWS + "/" + id + "/pin", null, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_people_of_the_unit_and_below_read_what_is_shared_with_the_unit() {
        String ofBranch = keep(world.browser(Who.NORTH_CLERK), view("for the branch", "unit", null));
        assertThat(seen(world.browser(Who.NORTH_TECHNICIAN), ofBranch)
                        .get("unitName")
                        .asString())
                .isEqualTo("北方分公司");
        assertThat(seen(world.browser(Who.SOUTH_CLERK), ofBranch)).isNull();
        assertThat(seen(world.browser(Who.GENERAL_MANAGER), ofBranch)).isNull();
        String ofCompany = keep(world.browser(Who.GENERAL_MANAGER), view("for all", "unit", null));
        assertThat(seen(world.browser(Who.SOUTH_CLERK), ofCompany)).isNotNull();
    }

    @Test
    void the_holders_of_a_role_read_what_is_shared_with_it_wherever_they_are() {
        String id = keep(world.browser(Who.SERVICE_DEPARTMENT), view("for clerks", "role", "service-centre-clerk"));
        assertThat(seen(world.browser(Who.SOUTH_CLERK), id).get("role").asString())
                .isEqualTo("service-centre-clerk");
        assertThat(seen(world.browser(Who.SOUTH_TECHNICIAN), id)).isNull();
        Browser.Answer unknown =
                world.browser(Who.SERVICE_DEPARTMENT).post(VIEWS, view("for nobody", "role", "emperor"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().get("errors").get(0).get("field").asString()).isEqualTo("role");
    }

    @Test
    void only_the_owner_changes_and_discards_a_shared_view() {
        Browser owner = world.browser(Who.NORTH_CLERK);
        Browser reader = world.browser(Who.NORTH_DIRECTOR);
        String id = keep(owner, view("urgent here", "unit", null));
        Browser.Answer refused = reader.put(VIEWS + "/" + id, view("mine now", "unit", null), 1);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("view-is-somebody-elses");
        assertThat(reader.delete(VIEWS + "/" + id).status()).isEqualTo(403);
        assertThat(owner.put(VIEWS + "/" + id, view("urgent everywhere", "nobody", null), 1)
                        .status())
                .isEqualTo(200);
        assertThat(seen(reader, id)).isNull();
        assertThat(seen(owner, id).get("name").asString()).isEqualTo("urgent everywhere");
        assertThat(owner.put(VIEWS + "/" + id, view("too late", "nobody", null), 1)
                        .problem())
                .isEqualTo("version-stale");
        assertThat(owner.delete(VIEWS + "/" + id).status()).isEqualTo(200);
        assertThat(seen(owner, id)).isNull();
    }

    @Test
    void everybody_pins_for_themselves() {
        Browser owner = world.browser(Who.NORTH_CLERK);
        Browser reader = world.browser(Who.NORTH_DIRECTOR);
        String id = keep(owner, view("to be pinned", "unit", null));
        String pin = VIEWS + "/" + id + "/pin";
        assertThat(reader.send("PUT", pin, null, Map.of()).status()).isEqualTo(200);
        assertThat(reader.send("PUT", pin, null, Map.of()).status()).isEqualTo(200);
        assertThat(seen(reader, id).get("pinned").asBoolean()).isTrue();
        assertThat(seen(owner, id).get("pinned").asBoolean()).isFalse();
        assertThat(reader.delete(pin).status()).isEqualTo(200);
        assertThat(seen(reader, id).get("pinned").asBoolean()).isFalse();
        reader.send("PUT", pin, null, Map.of());
        assertThat(owner.delete(VIEWS + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void one_owner_has_no_two_views_of_a_list_under_one_name() {
        Browser owner = world.browser(Who.NORTH_MANAGER);
        keep(owner, view("Twice", "nobody", null));
        Browser.Answer again = owner.post(VIEWS, view("  twice ", "nobody", null));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("view-name-taken");
        keep(world.browser(Who.NORTH_DIRECTOR), view("Twice", "nobody", null));
        String other = keep(owner, view("Thrice", "nobody", null));
        assertThat(owner.put(VIEWS + "/" + other, view("twice", "nobody", null), 1)
                        .problem())
                .isEqualTo("view-name-taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", "calls", "/", ""})
    void a_view_leads_nowhere_else(String address) {
        var view = view("astray", "nobody", null);
        view.put("address", address);
        Browser.Answer answer = world.browser(Who.NORTH_CLERK).post(VIEWS, view);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("address");
    }

    @Test
    void a_name_is_short_and_not_blank() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        assertThat(clerk.post(VIEWS, view("x".repeat(300), "nobody", null)).status())
                .isEqualTo(400);
        assertThat(clerk.post(VIEWS, view("\u200b\u200b", "nobody", null)).status())
                .isEqualTo(400);
        keep(clerk, view("长".repeat(100), "nobody", null));
    }

    @Test
    void columns_are_kept_for_the_person_and_forgotten_on_demand() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        String path = "/api/lists/layouts/calls";
        assertThat(clerk.send("PUT", path, Map.of("columns", List.of("fault", "number")), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(clerk.send("PUT", path, Map.of("columns", List.of("number", "fault", "serial")), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(clerk.get("/api/lists/layouts").body().get("calls").toString())
                .isEqualTo("[\"number\",\"fault\",\"serial\"]");
        assertThat(world.browser(Who.NORTH_DIRECTOR)
                        .get("/api/lists/layouts")
                        .body()
                        .get("calls"))
                .isNull();
        assertThat(clerk.send("PUT", path, Map.of("columns", List.of()), Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(clerk.send("PUT", path, Map.of("columns", List.of("<script>")), Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(clerk.delete(path).status()).isEqualTo(200);
        assertThat(clerk.get("/api/lists/layouts").body().get("calls")).isNull();
    }
}
