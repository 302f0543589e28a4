//! Why prints are not compared. The words stand in `data/words`.

use crate::base::kinds;

kinds! {
    /// Why prints are not compared, or something about them is not known.
    pub enum Reason {
        /// Pairs need as many prints in one group as in the other.
        UnequalPairs {
            /// Prints of the first group.
            first: usize,
            /// Prints of the second.
            second: usize,
        } = "compare-unequal-pairs",
        /// The other print of a pair is left out.
        OtherLeftOut = "compare-other-left-out",
        /// Groups with too few prints.
        SmallGroup {
            /// The fewest that will do.
            least: usize,
            /// Prints of the first group.
            first: usize,
            /// Prints of the second.
            second: usize,
        } = "compare-small-group",
        /// No contact in common.
        NoCommonContact = "compare-no-common-contact",
        /// Too few permutations for a limit.
        FewPermutations {
            /// So many there are.
            permutations: usize,
            /// The least p they can give.
            least_p: f64,
        } = "compare-few-permutations",
        /// There is no print.
        NoPrint = "compare-no-print",
        /// The prints do not overlap.
        NoOverlap = "compare-no-overlap",
        /// Two prints do not overlap when one is laid on the other.
        TooUnlike = "compare-too-unlike",
        /// Neither print touches anywhere.
        NoContact = "compare-no-contact",
        /// The second print is nowhere higher.
        NowhereMore = "compare-nowhere-more",
        /// The second print is nowhere lower.
        NowhereLess = "compare-nowhere-less",
        /// A left and a right foot.
        OtherFoot = "compare-other-foot",
        /// A mean of a stand and a maximum of a step.
        OtherKind = "compare-other-kind",
        /// Pressures and counts.
        OtherUnit = "compare-other-unit",
        /// A print without load.
        NoLoad = "compare-no-load",
        /// Too few prints to tell a limit.
        FewForLimit {
            /// So many there are.
            prints: usize,
            /// The fewest that will do.
            least: usize,
        } = "compare-few-for-limit",
        /// Too few prints for a template.
        FewForTemplate {
            /// The fewest that will do.
            least: usize,
            /// So many there are.
            prints: usize,
        } = "compare-few-for-template",
    }
}
