package gatehouse.action.version;

import java.util.List;

import gatehouse.action.contents.PlanContents;

/** The documents that a version can be issued as; known to a later room. */
public interface VersionDocuments {

    /** In the order in which a page lists them. */
    List<Offered> of(PlanContents contents);

    /** One of them: its code in addresses, its name in words. */
    record Offered(String code, String words) {}
}
