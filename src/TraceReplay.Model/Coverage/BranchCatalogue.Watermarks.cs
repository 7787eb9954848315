namespace TraceReplay.Model;

/// <content>__setup_per_zone_wmarks and boost_watermark.</content>
public static partial class BranchCatalogue
{
    private static BranchInfo[] Watermarks()
    {
        const DecisionSite Site = DecisionSite.Watermarks;
        return
        [
            new(Branch.MinWmarkPlain, Site, "min-wmark-plain", "watermark_boost == 0"),
            new(Branch.MinWmarkBoosted, Site, "min-wmark-boosted", "0 < watermark_boost < max_boost"),
            new(Branch.MinWmarkMaxBoost, Site, "min-wmark-max-boost", "watermark_boost == max_boost"),
        ];
    }
}
