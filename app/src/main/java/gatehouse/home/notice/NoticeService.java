package gatehouse.home.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.web.Unread;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerService;

/** The only door to notices. */
public final class NoticeService implements Unread {
    private static final Pattern SEEN = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,18})");

    private final Database database;
    private final Entrance entrance;
    private final PartnerService partners;
    private final PartnerActionService actions;
    private final NoticeRepository notices = new NoticeRepository();

    public NoticeService(Database database, Entrance entrance, PartnerService partners, PartnerActionService actions) {
        this.database = database;
        this.entrance = entrance;
        this.partners = partners;
        this.actions = actions;
    }

    /** What others did to the plans that this person writes, and they have not seen. */
    public List<Notice> own(Change change) {
        return notices.of(change.sql(), change.who().person().orElseThrow());
    }

    /** What others did to the plan of this change that this person has not seen, each by itself, the newest first. */
    List<Noticed> ofPlan(Change change) {
        List<Noticed> all = notices.ofPlan(change);
        if (all.stream().noneMatch(Noticed::isOfPartner)) {
            return all;
        }
        PartnerWords words = new PartnerWords(change, partners, actions);
        return all.stream().map(one -> one.saying(words.of(one))).toList();
    }

    @Override
    public int of(UUID person) {
        return database.inTransaction(transaction -> notices.of(transaction.sql(), person)).stream()
                .mapToInt(Notice::count)
                .sum();
    }

    /** What this person wants to be told. */
    Set<Topic> wanted(Change change) {
        Set<Topic> wanted = EnumSet.allOf(Topic.class);
        wanted.removeAll(notices.unwanted(change));
        return wanted;
    }

    /** Keeps which notices a person wants; what is not named is turned down. */
    String choose(Doing doing, List<String> wanted) {
        return entrance.changeOnce(doing, change -> {
            Set<Topic> unwanted = EnumSet.allOf(Topic.class);
            unwanted.removeIf(topic -> wanted.contains(topic.name()));
            notices.choose(change, unwanted);
            change.logged("notices.chosen", "account", Map.of("unwanted", unwanted.toString()));
            return "/account/notices?kept";
        });
    }

    /** Keeps up to where a person has seen the notices of each plan; what came since stays unread. */
    String seen(Doing doing, List<String> seen) {
        return entrance.changeOnce(doing, change -> {
            for (String one : seen) {
                Matcher read = SEEN.matcher(one);
                if (read.matches()) {
                    notices.seen(change, UUID.fromString(read.group(1)), Long.parseLong(read.group(2)));
                }
            }
            change.logged("notices.seen", "account", Map.of("plans", seen.size()));
            return "/";
        });
    }
}
