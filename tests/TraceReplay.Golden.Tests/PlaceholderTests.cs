namespace TraceReplay.Golden.Tests;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("golden")]
    public void House_stands(string name) => Assert.NotEmpty(name);
}
