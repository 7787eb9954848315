namespace TraceReplay.Tests;

/// <summary>
/// The published command, <c>artifacts/tracereplay</c> or what TRACEREPLAY_PUBLISHED names. Where it is not there the tests of it are
/// ignored, unless TRACEREPLAY_REQUIRE_PUBLISHED=1 says that it has to be.
/// </summary>
internal static class PublishedFile
{
    /// <summary>Its full path; the test that asks is ignored where there is none.</summary>
    public static string Path
    {
        get
        {
            string file = Environment.GetEnvironmentVariable("TRACEREPLAY_PUBLISHED") is { Length: > 0 } named
                ? System.IO.Path.GetFullPath(named)
                : System.IO.Path.Combine(TestPaths.Root, "artifacts", "tracereplay");
            if (File.Exists(file))
            {
                return file;
            }

            string message = $"{file} is not there: dotnet cake --target=Publish makes it";
            if (Environment.GetEnvironmentVariable("TRACEREPLAY_REQUIRE_PUBLISHED") == "1")
            {
                Assert.Fail(message);
            }

            Assert.Ignore(message);
            return file;
        }
    }
}
