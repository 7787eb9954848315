var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");

const string Solution = "TraceReplay.sln";
const string Cli = "src/TraceReplay.Cli/TraceReplay.Cli.csproj";
const string Assets = "src/TraceReplay.Reports/Html/Assets";
const string Benchmarks = "tests/TraceReplay.Benchmarks/TraceReplay.Benchmarks.csproj";

Task("Clean").Does(() =>
{
    DotNetClean(Solution, new DotNetCleanSettings { Configuration = configuration });
    CleanDirectory("artifacts");
});

Task("Restore").Does(() => DotNetRestore(Solution));

Task("Build").IsDependentOn("Restore").Does(() =>
    DotNetBuild(Solution, new DotNetBuildSettings { Configuration = configuration, NoRestore = true }));

Task("Test").IsDependentOn("Build").Does(() =>
    DotNetTest(Solution, new DotNetTestSettings { Configuration = configuration, NoBuild = true }));

Task("Verify").IsDependentOn("Build").Does(() =>
    DotNetRun(Cli, "verify traces", new DotNetRunSettings { Configuration = configuration, NoBuild = true }));

// A debug build would measure nothing.
Task("Bench").Does(() =>
    DotNetRun(Benchmarks, Argument("bench", "--filter *"), new DotNetRunSettings { Configuration = "Release" }));

// uPlot for the HTML report, as the lock file names it. The copies are committed: a build needs neither Node nor the network.
Task("Assets").Does(() =>
{
    var npm = new ProcessSettings { Arguments = "ci --ignore-scripts --no-audit --no-fund", WorkingDirectory = Assets };
    if (StartProcess("npm", npm) != 0)
    {
        throw new CakeException("npm ci failed");
    }

    CopyFile($"{Assets}/node_modules/uplot/LICENSE", $"{Assets}/vendor/uPlot.LICENSE");
    CopyFile($"{Assets}/node_modules/uplot/dist/uPlot.iife.min.js", $"{Assets}/vendor/uPlot.iife.min.js");
    CopyFile($"{Assets}/node_modules/uplot/dist/uPlot.min.css", $"{Assets}/vendor/uPlot.min.css");
    string[] names = { "uPlot.LICENSE", "uPlot.iife.min.js", "uPlot.min.css" };
    var sums = names.Select(name => $"{CalculateFileHash($"{Assets}/vendor/{name}", HashAlgorithm.SHA256).ToHex()}  {name}\n");
    System.IO.File.WriteAllText($"{Assets}/vendor/SHA256SUMS", string.Concat(sums));
});

Task("Format").IsDependentOn("Restore").Does(() =>
    DotNetFormat(Solution, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true }));

// What is published, and how, stands in the profile linux-x64.pubxml.
Task("Publish").Does(() =>
    DotNetPublish(Cli, new DotNetPublishSettings
    {
        OutputDirectory = "artifacts",
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishProfile", "linux-x64"),
    }));

// One table a question, next to other ways through the same files (docs/benchmarks.md): the published command takes part.
Task("Tables").IsDependentOn("Publish").Does(() =>
    DotNetRun(Benchmarks, "tables " + Argument("tables", ""), new DotNetRunSettings { Configuration = "Release" }));

// The libraries, for tests of other people's traces among them (docs/testing.md), and the command as a .NET tool.
Task("Pack").IsDependentOn("Build").Does(() =>
    DotNetPack(Solution, new DotNetPackSettings { Configuration = configuration, NoBuild = true, OutputDirectory = "artifacts/packages" }));

Task("Default")
    .IsDependentOn("Build")
    .IsDependentOn("Test")
    .IsDependentOn("Verify");

RunTarget(target);
