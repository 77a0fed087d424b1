/** The frame of a command over HTTP: transaction, idempotency, versions, problems. */
package org.sanbao.shared.http;
