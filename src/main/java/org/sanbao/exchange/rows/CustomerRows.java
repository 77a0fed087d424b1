package org.sanbao.exchange.rows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.customers.ContactEntry;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerFile;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.CustomerLine;
import org.sanbao.customers.Customers;
import org.sanbao.customers.PhoneEntry;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.SiteFile;
import org.sanbao.customers.Zone;
import org.springframework.stereotype.Component;

/** A row is a customer with telephones, a mail address and, where it says so, an address. */
@Component
class CustomerRows implements RowKind<CustomerRows.Row> {

    /** Shorter ones are not given with others in one cell: {@code 87654321/22} stands for two numbers, of which this is an end. */
    private static final int SHORTEST_OF_SEVERAL = 5;

    /** @param site null: the row has no address */
    record Row(CustomerEntry customer, SiteEntry site) {}

    private final Customers customers;
    private final Map<String, CustomerKind> kinds;
    private final Map<String, Zone> zones;

    CustomerRows(Customers customers, KnownWords words) {
        this.customers = customers;
        kinds = words.values("kind", CustomerKind.class);
        zones = words.values("zone", Zone.class);
    }

    @Override
    public Row read(Cells cells, RowWork work) {
        CustomerKind kind = cells.word("kind", kinds);
        var phones = new LinkedHashMap<String, PhoneEntry>();
        addPhones(phones, cells, "phone");
        addPhones(phones, cells, "otherPhone");
        String name = cells.needed("name", 300);
        String note = cells.text("note", 4000);
        return new Row(
                new CustomerEntry(
                        kind == null ? CustomerKind.PRIVATE : kind,
                        name,
                        null,
                        null,
                        email(cells),
                        note,
                        List.copyOf(phones.values()),
                        List.of()),
                site(cells));
    }

    private String email(Cells cells) {
        String address = cells.text("email", 254);
        if (address != null && !customers.isMailAddress(address)) {
            cells.fault("email", "no-email");
        }
        return address;
    }

    /** Each number once, however often and in whatever forms the row has it. */
    private void addPhones(Map<String, PhoneEntry> phones, Cells cells, String field) {
        String text = cells.code(field, 200);
        List<String> numbers = text == null ? List.of() : several(text);
        for (String number : numbers) {
            Optional<String> comparable = customers.comparablePhone(number);
            boolean whole =
                    numbers.size() == 1 || number.replaceAll("[^0-9]", "").length() >= SHORTEST_OF_SEVERAL;
            if (comparable.isEmpty() || !whole || number.length() > 60) {
                cells.fault(field, "no-phone");
                return;
            }
            phones.putIfAbsent(comparable.get(), new PhoneEntry(number, null));
        }
    }

    /** Several in one cell are told apart by what people put between them; a slash may also stand within one, behind the code of its town. */
    private List<String> several(String text) {
        return Arrays.stream(text.split("[;,、；，\n]"))
                .flatMap(each ->
                        customers.comparablePhone(each).isPresent() ? Stream.of(each) : Arrays.stream(each.split("/")))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private SiteEntry site(Cells cells) {
        String address = cells.text("address", 600);
        String postcode = cells.text("postcode", 20);
        Zone zone = cells.word("zone", zones);
        if (address == null) {
            return null;
        }
        List<String> lines = address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > 8 || lines.stream().anyMatch(line -> line.length() > 300)) {
            cells.fault("address", "too-long");
        }
        return new SiteEntry(null, null, lines, postcode, zone, null, null, null, null, null, null);
    }

    /** Somebody of this name with one of these telephones is probably the same, whatever number another system gave them. */
    @Override
    public RowFault hindrance(Row row, Cells cells, RowWork work) {
        List<String> numbers = row.customer().phones().stream()
                .flatMap(phone -> customers.comparablePhone(phone.number()).stream())
                .toList();
        if (work.options().addAlike() || numbers.isEmpty()) {
            return null;
        }
        String name = row.customer().name();
        List<CustomerLine> known = customers.alike(work.actor(), name, numbers, 1);
        if (!known.isEmpty()) {
            return RowFault.ofRow(recognised(known.getFirst()), "customer-already-known");
        }
        List<Long> earlier = numbers.stream()
                .flatMap(number -> work.earlier(customers.comparableName(name) + "\n" + number, cells.row()).stream())
                .toList();
        return earlier.isEmpty() ? null : RowFault.ofRow(String.valueOf(earlier.getFirst()), "customer-repeated");
    }

    private static String recognised(CustomerLine known) {
        return Stream.of(known.name(), known.phone(), known.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public UUID add(Row row, RowWork work) {
        UUID id = customers.open(work.actor(), work.org(), row.customer());
        if (row.site() != null) {
            customers.addSite(work.actor(), work.org(), id, row.site());
        }
        return id;
    }

    @Override
    public void change(UUID target, Row row, Cells cells, RowWork work) {
        CustomerFile file = customers.file(work.actor(), target);
        CustomerEntry said = row.customer();
        boolean phones = cells.isMapped("phone") || cells.isMapped("otherPhone");
        customers.change(
                work.actor(),
                target,
                new CustomerEntry(
                        cells.isMapped("kind") ? said.kind() : file.kind(),
                        said.name(),
                        file.language(),
                        file.foreign(),
                        cells.isMapped("email") ? said.email() : file.email(),
                        cells.isMapped("note") ? said.note() : file.note(),
                        phones ? said.phones() : phonesOf(file, null),
                        contacts(file)),
                file.version());
        if (row.site() != null) {
            changeSite(file, row.site(), cells, work);
        }
    }

    /** The address of a file is its first site; further ones were entered by people and stay. */
    private void changeSite(CustomerFile file, SiteEntry said, Cells cells, RowWork work) {
        if (file.sites().isEmpty()) {
            customers.addSite(work.actor(), file.id(), said);
            return;
        }
        SiteFile site = file.sites().getFirst();
        var entry = new SiteEntry(
                site.label(),
                site.country(),
                said.lines(),
                cells.isMapped("postcode") ? said.postcode() : site.postcode(),
                cells.isMapped("zone") ? said.zone() : site.zoneSaid(),
                site.kind(),
                site.estate(),
                site.estateOffice(),
                said.lines().equals(site.lines()) ? site.latitude() : null,
                said.lines().equals(site.lines()) ? site.longitude() : null,
                site.timeZone());
        customers.changeSite(work.actor(), site.id(), entry, site.version());
    }

    private static List<ContactEntry> contacts(CustomerFile file) {
        return file.contacts().stream()
                .map(contact -> new ContactEntry(contact.name(), contact.position(), phonesOf(file, contact.id())))
                .toList();
    }

    private static List<PhoneEntry> phonesOf(CustomerFile file, UUID contact) {
        return file.phones().stream()
                .filter(phone -> Objects.equals(phone.contact(), contact))
                .map(phone -> new PhoneEntry(phone.dialled(), phone.label()))
                .toList();
    }
}
