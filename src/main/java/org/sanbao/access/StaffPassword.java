package org.sanbao.access;

import org.sanbao.shared.Actor;

/** Staff sign by confirming with their own password: that it is still they who sit there. */
public interface StaffPassword {

    /**
     * Returns when the password is the signed-in person's.
     *
     * @throws org.sanbao.shared.http.InvalidInput for the field {@code password} if it is not
     */
    void confirm(Actor signedIn, String password);
}
