package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.dailyreview.DailyReview;
import gatehouse.action.dailyreview.DailyReviewPart;

/** The daily reviews that were kept when the version was taken, in the order in which they were written. */
final class DailyReviewPaper {
    private DailyReviewPaper() {}

    static boolean isOffered(PlanContents plan) {
        return !plan.part(DailyReviewPart.NAME).isEmpty();
    }

    static List<Block> of(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Daily reviews, " + edition.subject(), "reviews"));
        blocks.add(new Block.Paragraph("Each as it was written, with what the program listed as changed since the one"
                + " before. A review that was wrong is followed by another."));
        DailyReviewPart.ofPart(edition.plan().part(DailyReviewPart.NAME))
                .forEach(review -> blocks.addAll(one(edition, review)));
        return blocks;
    }

    private static List<Block> one(Edition edition, DailyReview review) {
        return Sections.all(
                List.of(new Block.Heading(
                        2,
                        "Review " + review.number() + ", " + PrintedDates.minute(review.at(), edition.zone()),
                        "review" + review.number())),
                Sections.answers(List.of(
                        Answer.of("Who", review.by()),
                        Answer.of("National threat level", review.level()),
                        Answer.of("Threat", Sentences.of(review.threat().words(), review.threatWords())),
                        checks(review),
                        Answer.of(review.outcome().heading(), review.because()))),
                List.of(new Block.Paragraph(review.changed().get(0))),
                Sections.bullets(review.changed().subList(1, review.changed().size())));
    }

    private static Answer checks(DailyReview review) {
        return review.checks().isEmpty()
                ? Answer.blank("What was checked", "NO CHECK RECORDED", "")
                : Answer.of("What was checked", review.checks());
    }
}
