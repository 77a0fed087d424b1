package org.sanbao.supervision.readings;

import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New versions to read, over HTTP. */
@RestController
@RequestMapping("/api/supervision/readings")
class ReadingsController {

    private final VersionReadings readings;
    private final WhoHasRead whoHasRead;

    ReadingsController(VersionReadings readings, WhoHasRead whoHasRead) {
        this.readings = readings;
        this.whoHasRead = whoHasRead;
    }

    @GetMapping
    List<ReadingView> own(Actor actor) {
        return readings.own(actor);
    }

    @GetMapping("/standing")
    List<WhoHasRead.Standing> standing(Actor actor) {
        return whoHasRead.all(actor);
    }

    @GetMapping("/{id}")
    VersionReadings.Opened open(@PathVariable UUID id, Actor actor) {
        return readings.open(id, actor);
    }

    @PostMapping("/{id}/confirmed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID id, Actor actor) {
        readings.confirm(id, actor);
    }
}
