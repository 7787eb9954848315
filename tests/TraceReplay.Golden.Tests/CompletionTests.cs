namespace TraceReplay.Golden.Tests;

/// <summary>What the Tab key completes in bash: the function of the script is called as bash calls it.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("v", "verify")]
    [InlineData("verify --str", "--strict")]
    [InlineData("verify --policy che", "chen-1 chen-2")]
    [InlineData("replay traces --format ", "text json jsonl csv")]
    [InlineData("verify --format = ju", "junit")]
    [InlineData("replay --kernel 6", "6.1 6.12 6.18")]
    [InlineData("accept --unreferenced d", "delete")]
    [InlineData("inspect traces/zram-retry-6.12/una", "traces/zram-retry-6.12/uname")]
    [InlineData("verify --policy docs/examples/an", "docs/examples/anon-headway.policy")]
    [InlineData("invariants I0", "I01 I02 I03 I04 I05 I06 I07 I08 I09")]
    [InlineData("man ver", "verify")]
    [InlineData("completion ", "bash zsh fish")]
    [InlineData("verify --jobs ", "")]
    public async Task Bash_completes(string typed, string expected)
    {
        string words = string.Join(' ', typed.Split(' ').Select(w => $"'{w}'"));
        string line = $"eval \"$(tracereplay completion bash)\"; COMP_WORDS=(tracereplay {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _tracereplay; echo \"${{COMPREPLY[*]}}\"";
        Assert.Equal(expected, (await CommandLine.RunAsync(line, TestContext.Current.CancellationToken)).TrimEnd('\n'));
    }
}
