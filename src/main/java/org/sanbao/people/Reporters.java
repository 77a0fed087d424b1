package org.sanbao.people;

import java.util.List;
import java.util.UUID;
import org.sanbao.access.Post;
import org.sanbao.access.Posts;
import org.sanbao.documents.Form;
import org.sanbao.documents.FormBook;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Who reports of the day: whoever holds the post that the regulation in force gives the first place for a signature on the form. */
@Component
class Reporters {

    /** Forms of the regulation: who signs them and to whom they go stands there. */
    static final String TECHNICIANS = "technician-daily";

    static final String DIRECTORS = "director-daily";

    private final FormBook forms;
    private final Posts posts;

    Reporters(FormBook forms, Posts posts) {
        this.forms = forms;
        this.posts = posts;
    }

    /** Whether this person makes this report where they work. */
    boolean isOne(String form, Actor person) {
        String first = first(form, person.unit());
        return first != null && person.has(first);
    }

    /** Their posts in units in sight, deputies' included. */
    List<Post> posts(String form, Sight sight) {
        return posts.posts(null, sight).stream()
                .filter(post -> post.role().equals(first(form, post.unit())))
                .toList();
    }

    /** Null where no such form is in force, or nobody signs it. */
    private String first(String form, UUID org) {
        return forms.form(form, org)
                .map(Form::signers)
                .filter(signers -> !signers.isEmpty())
                .map(List::getFirst)
                .orElse(null);
    }
}
