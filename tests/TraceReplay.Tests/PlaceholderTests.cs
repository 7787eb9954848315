namespace TraceReplay.Tests;

public sealed class PlaceholderTests
{
    [Test]
    public void House_stands() => Assert.Pass();

    [FsCheck.NUnit.Property]
    public bool Adding_zero_changes_nothing(int n) => n + 0 == n;
}
