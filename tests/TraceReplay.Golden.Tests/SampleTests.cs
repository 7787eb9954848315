namespace TraceReplay.Golden.Tests;

/// <summary>A team's repository with the package and nothing else: its captures are tests, and a finding is the message of one.</summary>
public sealed class SampleTests(SampleRepositories samples) : IClassFixture<SampleRepositories>
{
    [Theory]
    [InlineData("xunit", "golden/pcp-reset-6.18/chen-1", "pcp-reset-6.18: golden chen-1", "false")]
    [InlineData("nunit", "golden/chen-script/chen-1", "chen-script: golden chen-1", "true")]
    public async Task Sample_passes_and_a_changed_golden_fails_it_with_the_finding(string sample, string golden, string name, string ci)
    {
        (int code, string output) = await samples.DotnetAsync(sample, ci, "test");
        Assert.True(code == 0 && output.Contains("Passed:     4", StringComparison.Ordinal), output);

        (string verified, string received) = (samples.PathOf(sample, $"{golden}.verified.txt"), samples.PathOf(sample, $"{golden}.received.txt"));
        string text = await File.ReadAllTextAsync(verified, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(verified, text.Replace("\nhorizon ", "\nhorizont ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (code, output) = await samples.DotnetAsync(sample, ci, "test", "bin/Debug/net10.0/Traces.Tests.dll");
        Assert.True(code == 1 && output.Contains("Failed:     1, Passed:     3", StringComparison.Ordinal), output);
        Assert.Contains($"(\"{name}\")", output.Replace("name: ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        bool isWritten = ci == "false";
        Assert.Contains($"TraceAssertionException : golden: differ: verified={verified} received={(isWritten ? received : "-")}\n", output, StringComparison.Ordinal);
        Assert.Contains("\n-horizont ", output, StringComparison.Ordinal);
        Assert.Equal(isWritten ? text : null, File.Exists(received) ? await File.ReadAllTextAsync(received, TestContext.Current.CancellationToken) : null);
    }
}
