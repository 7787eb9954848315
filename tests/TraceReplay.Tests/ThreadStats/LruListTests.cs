using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class LruListTests
{
    // Names of include/trace/events/vmscan.h; 0x9 and 10 are what a raw trace prints for them.
    [TestCase("RECLAIM_WB_ANON|RECLAIM_WB_ASYNC", LruList.Anon)]
    [TestCase("RECLAIM_WB_FILE|RECLAIM_WB_ASYNC", LruList.File)]
    [TestCase("RECLAIM_WB_FILE", LruList.File)]
    [TestCase("0x9", LruList.Anon)]
    [TestCase("0xa", LruList.File)]
    [TestCase("9", LruList.Anon)]
    [TestCase("10", LruList.File)]
    [TestCase("3", LruList.Unknown)]
    [TestCase("RECLAIM_WB_NONE", LruList.Unknown)]
    [TestCase("RECLAIM_WB_MIXED", LruList.Unknown)]
    [TestCase("RECLAIM_WB_FILES", LruList.Unknown)]
    [TestCase("0x", LruList.Unknown)]
    [TestCase("", LruList.Unknown)]
    public void The_flags_tell_the_list(string flags, LruList list) => Assert.That(LruLists.OfFlags(flags), Is.EqualTo(list));
}
